using OnRecord.Web.Model;

namespace OnRecord.Web.Serving;

/// <summary>A state of the record, as it was brought to one request.</summary>
/// <param name="IsBehind">Whether the store holds a newer one, which is being read.</param>
/// <param name="Waiting">How many reports came since.</param>
internal sealed record Brought(RecordView View, bool IsBehind, int Waiting);
