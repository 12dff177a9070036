namespace OnRecord.Web.Model;

/// <summary>A part of a story's page, which can be read alone.</summary>
internal enum StoryPart
{
    Reports,
    SideBySide,
    Wordings,
    Figures,
    Claims,
    Events,
}
