// Where something is drawn on a sheet. Pure: pixels in, the least rectangle out.

type Sheet = { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };
export type Drawn = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** The least rectangle around all that is not clear; one pixel where all is clear. */
export function drawnIn({ width, height, data }: Sheet): Drawn {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  // a clear pixel has no colour either: its four bytes are nought
  let top = 0;
  let bottom = height - 1;
  const clear = (row: number) => pixels.subarray(row * width, (row + 1) * width).every((pixel) => pixel === 0);
  while (top < height && clear(top)) top++;
  if (top === height) return { x: 0, y: 0, width: 1, height: 1 };
  while (clear(bottom)) bottom--;
  let left = width - 1;
  let right = 0;
  for (let row = top; row <= bottom; row++) {
    const from = row * width;
    let x = 0;
    while (x < left && pixels[from + x] === 0) x++;
    left = Math.min(left, x);
    x = width - 1;
    while (x > right && pixels[from + x] === 0) x--;
    right = Math.max(right, x);
  }
  return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}
