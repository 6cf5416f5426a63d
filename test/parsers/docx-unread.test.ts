import { withoutUnread } from '../../pipeline/parsers/docx/unread.js';
import { parseDocx } from '../../pipeline/parsers/docx.js';
import { docxFile, par, run, table } from './docx-file.js';

describe('properties that nothing reads', () => {
  test.each([
    ['<w:r><w:rPr><w:b/><w:sz w:val="26"/><w:lang w:val="vi-VN"/></w:rPr></w:r>', '<w:r><w:rPr><w:b/></w:rPr></w:r>'],
    ['<w:p w:rsidR="00A1" w:rsidP="00B2"><w:proofErr w:type="spellStart"/></w:p>', '<w:p></w:p>'],
    ['<w:p w14:paraId="1A2B" w:rsidR="00A1"/>', '<w:p/>'],
    ['<w:p custom="1" w:rsidR="00A1"/>', '<w:p custom="1" w:rsidR="00A1"/>'],
    ['<w:t>w:rsidR="00A1"</w:t>', '<w:t>w:rsidR="00A1"</w:t>'],
    ['<w:t><![CDATA[<w:sz/>]]></w:t>', '<w:t><![CDATA[<w:sz/>]]></w:t>'],
    ['<w:wpJustification/><w:szNew/>', '<w:wpJustification/><w:szNew/>'],
  ])('%s', (part, rest) => expect(withoutUnread(part)).toBe(rest));

  test('make no difference', async () => {
    const form = '<w:sz w:val="26"/><w:color w:val="FF0000"/><w:spacing w:val="-4"/><w:lang w:val="vi-VN"/>';
    const body = (more: string) =>
      par(run('KẾ HOẠCH', `<w:b/>${more}`), `<w:jc w:val="center"/>${more}`) +
      table([
        ['TT', 'Nhiệm vụ'],
        ['1', `${par(run('Rà soát', `<w:caps/>${more}`))}`],
      ]) +
      par(`<w:bookmarkStart w:id="0" w:name="a"/>${run('Số liệu', more)}<w:bookmarkEnd w:id="0"/>${run(' năm 2025', '<w:i/>')}`);
    const blocks = async (more: string) => (await parseDocx(await docxFile({ body: body(more) }), 'x.docx')).blocks;
    expect(await blocks(form)).toEqual(await blocks(''));
  });
});
