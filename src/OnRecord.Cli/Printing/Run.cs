namespace OnRecord.Cli.Printing;

/// <summary>Words in one style.</summary>
internal readonly record struct Run(string Text, Style Style = Style.Plain)
{
    public static implicit operator Run(string text) => new(text);
}
