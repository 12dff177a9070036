using OnRecord.Language;

namespace OnRecord.Training.Attribution;

internal sealed record TokenStatement(int Key, TokenRange Cue, TokenRange? Source, List<TokenRange> Content);
