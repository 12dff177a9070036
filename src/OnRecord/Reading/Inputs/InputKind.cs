namespace OnRecord.Reading.Inputs;

/// <summary>What a file holds, by its first bytes.</summary>
internal enum InputKind
{
    Document,
    Warc,
    Arc,
    Zip,
    Tar,
    Feed,
}
