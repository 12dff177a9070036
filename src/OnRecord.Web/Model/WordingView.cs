using System.Text.Json.Serialization;
using OnRecord.Time;

namespace OnRecord.Web.Model;

public sealed record WordingView(ReportSummary? Report, string Address, When? When, IReadOnlyList<Fragment> Told, string Words)
{
    /// <summary>Of a quotation: its words, with what others beside it do not have told apart; null of all else.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<WordingPiece>? Pieces { get; init; }
}
