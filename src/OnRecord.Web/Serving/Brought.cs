using System.Globalization;
using OnRecord.Web.Model;

namespace OnRecord.Web.Serving;

/// <summary>A state of the record, as it was brought to one request.</summary>
/// <param name="IsBehind">Whether the store holds a newer one, which is being read.</param>
/// <param name="Waiting">How many reports came since.</param>
internal sealed record Brought(RecordView View, bool IsBehind, int Waiting)
{
    /// <summary>What a state is that is behind.</summary>
    public string Told =>
        Waiting == 0
            ? "The record has changed. This page shows it as it was; what has changed is being entered. Open it again in a moment."
            : string.Create(
                CultureInfo.InvariantCulture,
                $"The record has grown. This page shows it as of {View.Records.Count} {(View.Records.Count == 1 ? "report" : "reports")}; {Waiting} more {(Waiting == 1 ? "is" : "are")} being entered. Open it again in a moment."
            );
}
