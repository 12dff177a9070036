using OnRecord.Export.Citations;

namespace OnRecord.Export.Timelines;

/// <summary>A language in which a timeline is written. Words of reports are escaped: none of them can become a mark of the language.</summary>
internal interface ITimelineSyntax
{
    string Heading(int level, string text);

    /// <param name="lead">Stands out; empty for none.</param>
    /// <param name="references">As <see cref="Reference"/> gave them.</param>
    string Item(string lead, string text, string references);

    /// <summary>What to put after a text that relies on this; asked in the order of the text.</summary>
    string Reference(Citation citation);

    /// <summary>What has to stand at the end.</summary>
    string End();
}
