using System.Globalization;
using OnRecord.Web.Model;

namespace OnRecord.Web.Serving;

/// <summary>A state of the record, as it was brought to one request.</summary>
/// <param name="IsBehind">Whether the store holds a newer one, which is being read.</param>
/// <param name="Work">What is being read; null where it is the newest.</param>
internal sealed record Brought(RecordView View, bool IsBehind, Headway? Work)
{
    /// <summary>What a state is that is behind.</summary>
    public string Told =>
        Work is not { Waiting: > 0 and var waiting }
            ? "The record has changed. This page shows it as it was; what has changed is being entered. Open it again in a moment."
            : string.Create(
                CultureInfo.InvariantCulture,
                $"The record has grown. This page shows it as of {View.Records.Count} {(View.Records.Count == 1 ? "report" : "reports")}; {waiting} more {(waiting == 1 ? "is" : "are")} being entered. {Work.Told() ?? "Open it again in a moment."}"
            );
}
