namespace OnRecord.Pairs;

/// <summary>A piece of one side with its mark.</summary>
/// <param name="Id">Its place in the vocabulary.</param>
/// <param name="Shape">Letter case and gap: see <see cref="Models.WordPiece"/>.</param>
/// <param name="Mark">See <see cref="PairMarks"/>; 0 for the speaker and the context.</param>
internal readonly record struct PairPiece(int Id, int Shape, int Mark);
