namespace OnRecord.Web.Serving;

/// <summary>Marks the addresses whose answers are made from a state of the record, so that one is brought to the request before it is answered.</summary>
internal sealed class ReadsRecord
{
    public static readonly ReadsRecord Mark = new();

    private ReadsRecord() { }
}
