using OnRecord.Records;

namespace OnRecord.Web.Model;

public sealed record HappeningView(HappeningEntry Happening, string Name, string? Lasted, IReadOnlyList<TellingView> Tellings);
