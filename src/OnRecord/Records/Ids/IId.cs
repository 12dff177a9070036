namespace OnRecord.Records.Ids;

/// <summary>A name that lasts: made from content, the same on every machine and in any order.</summary>
public interface IId<TSelf>
    where TSelf : struct, IId<TSelf>
{
    string Value { get; }

    static abstract TSelf Of(string value);
}
