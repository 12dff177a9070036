namespace OnRecord.Identities;

/// <summary>The writing from which a name was put into Latin letters, as its endings and given name tell.</summary>
internal enum Script : byte
{
    Latin,
    Cyrillic,
    Arabic,
}
