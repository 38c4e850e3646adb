/** A font as far as laying out lines needs it. */
export interface Font {
  /** Of the font's size, without kerning; null for a letter that the font cannot draw. */
  advance(letter: string): number | null
}

/**
 * Reads which letters a TrueType font has (`cmap`, format 12) and how wide they are (`hmtx`). The renderer tells neither, and
 * draws a crossed box for every letter that is missing. The tables: learn.microsoft.com/typography/opentype/spec.
 */
export function readFont(file: Uint8Array): Font {
  const data = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const tables = new Map<string, number>()
  for (let at = 12; tables.size < data.getUint16(4); at += 16) {
    tables.set(String.fromCharCode(...file.subarray(at, at + 4)), data.getUint32(at + 8))
  }
  const table = (name: string): number => {
    const at = tables.get(name)
    if (at === undefined) throw new Error(`The font has no table ${name}.`)
    return at
  }

  const unitsPerEm = data.getUint16(table('head') + 18)
  const widths = data.getUint16(table('hhea') + 34)
  const metrics = table('hmtx')
  // Glyphs after the last width have that width.
  const advanceOf = (glyph: number) => data.getUint16(metrics + 4 * Math.min(glyph, widths - 1)) / unitsPerEm

  const glyphs = glyphsOf(data, table('cmap'))
  return {
    advance(letter) {
      const glyph = glyphs.get(letter.codePointAt(0) ?? 0)
      return glyph ? advanceOf(glyph) : null
    },
  }
}

/** The glyph of each code point; 0 is the box. */
function glyphsOf(data: DataView, cmap: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>()
  for (let record = 0; record < data.getUint16(cmap + 2); record += 1) {
    const subtable = cmap + data.getUint32(cmap + 8 + 8 * record)
    if (data.getUint16(subtable) !== 12) continue
    for (let group = 0; group < data.getUint32(subtable + 12); group += 1) {
      const at = subtable + 16 + 12 * group
      const [first, last, glyph] = [data.getUint32(at), data.getUint32(at + 4), data.getUint32(at + 8)]
      for (let code = first; code <= last; code += 1) glyphs.set(code, glyph + code - first)
    }
    return glyphs
  }
  throw new Error('The font has no table of letters in format 12.')
}
