namespace OnRecord.Web.Model;

public sealed record StoryPage(StoryView Story, IReadOnlyList<HappeningView> Events, IReadOnlyList<ClaimView> Claims);
