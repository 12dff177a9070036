using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Web.Model;

/// <param name="Told">By whom: "FT reported:", "FT reported that US officials said:".</param>
/// <param name="Excerpt">The words that name the event, and those around them; null when the report is no longer in the record.</param>
/// <param name="Realis">Whether this report tells it as having happened.</param>
public sealed record TellingView(TellingEntry Telling, ReportSummary? Report, string Address, IReadOnlyList<Fragment> Told, Excerpt? Excerpt, Realis? Realis);
