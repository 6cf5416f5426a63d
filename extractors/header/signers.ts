import type { Signer } from '../../schemas/index.js';
import type { SignaturePiece } from './signature-line.js';

/** Signers in order, as printed; several lines of authority or position are joined by spaces. A signer without an office is none. */
export function readSigners(pieces: readonly SignaturePiece[]): { signer: Signer; start: number; end: number }[] {
  const signers: { signer: Signer; start: number; end: number }[] = [];
  let authority: string[] = [];
  let position: string[] = [];
  let start = -1;
  let end = -1;
  const push = (name: string | null): void => {
    if (authority.length + position.length > 0) {
      const signer = { authority: authority.join(' ') || null, position: position.join(' ') || null, name };
      signers.push({ signer, start, end });
    }
    [authority, position, start] = [[], [], -1];
  };
  for (const piece of pieces) {
    if (piece.kind === 'noise') continue;
    if (start < 0) start = piece.start;
    end = piece.kind === 'name' || start >= 0 ? piece.start + piece.text.length : end;
    if (piece.kind === 'name') push(piece.text);
    else if (piece.kind === 'authority' && position.length === 0) authority.push(piece.text);
    else if (piece.kind === 'authority') {
      push(null);
      start = piece.start;
      authority.push(piece.text);
    } else position.push(piece.text);
  }
  push(null);
  return signers;
}
