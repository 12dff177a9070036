namespace OnRecord.Models;

/// <summary>One piece of a word, as an encoder reads it.</summary>
/// <param name="Id">Its place in the vocabulary.</param>
/// <param name="Start">UTF-16 offset in the text.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Shape">What lower-casing forgets: the word's letter case and the gap before it; below <see cref="WordPieces.Shapes"/>.</param>
internal readonly record struct WordPiece(int Id, int Start, int End, int Shape);
