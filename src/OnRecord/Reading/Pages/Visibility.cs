using AngleSharp.Dom;

namespace OnRecord.Reading.Pages;

/// <summary>Tells what a page hides by its own markup; style sheets are not read.</summary>
internal static class Visibility
{
    public static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden"))
            return true;
        if (element.GetAttribute("aria-hidden") is { } aria && aria.Equals("true", StringComparison.OrdinalIgnoreCase))
            return true;
        if (element.ClassName is { Length: > 0 } classes && HidesByClass(classes))
            return true;
        return element.GetAttribute("style") is { Length: > 0 } style && Hides(style);
    }

    // "hidden" or "hide" as a class of its own, as frameworks name it; with "md:block" beside it the element is hidden on small screens alone.
    private static bool HidesByClass(ReadOnlySpan<char> classes)
    {
        if (!classes.Contains("hid", StringComparison.Ordinal))
            return false;
        bool hides = false;
        foreach (Range range in classes.SplitAny(' ', '\t', '\n', '\r', '\f'))
        {
            ReadOnlySpan<char> name = classes[range];
            if (name.Contains(':'))
                return false;
            hides |= name is "hidden" or "hide";
        }

        return hides;
    }

    private static bool Hides(ReadOnlySpan<char> style)
    {
        foreach (Range range in style.Split(';'))
        {
            ReadOnlySpan<char> declaration = style[range];
            int colon = declaration.IndexOf(':');
            if (colon < 0)
                continue;
            ReadOnlySpan<char> property = declaration[..colon].Trim(),
                value = declaration[(colon + 1)..].Trim();
            if (Is(property, "display") && value.StartsWith("none", StringComparison.OrdinalIgnoreCase))
                return true;
            if (Is(property, "visibility") && value.StartsWith("hidden", StringComparison.OrdinalIgnoreCase))
                return true;
            if (Is(property, "font-size") && value.TrimEnd("px emrt%") is "0")
                return true;
        }

        return false;
    }

    private static bool Is(ReadOnlySpan<char> property, string name) => property.Equals(name, StringComparison.OrdinalIgnoreCase);
}
