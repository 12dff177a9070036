using AngleSharp.Dom;

namespace OnRecord.Reading.Pages;

/// <summary>Tells what a page hides by its own markup; style sheets are not read.</summary>
internal static class Visibility
{
    public static bool IsHidden(IElement element) =>
        element.GetAttribute("aria-hidden") is { } aria && aria.Equals("true", StringComparison.OrdinalIgnoreCase) || IsUnseen(element);

    /// <summary>Whether nobody sees it: what is only kept from screen readers ("aria-hidden") is seen.</summary>
    public static bool IsUnseen(IElement element)
    {
        if (element.HasAttribute("hidden"))
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
            // Out of the window: what screen readers alone are to speak.
            if ((Is(property, "left") || Is(property, "top") || Is(property, "text-indent") || Is(property, "margin-left")) && IsFarOut(value))
                return true;
            if (Is(property, "opacity") && value is "0" or "0.0")
                return true;
            if (Is(property, "clip") && value.StartsWith("rect", StringComparison.OrdinalIgnoreCase) && !value.ContainsAnyInRange('2', '9'))
                return true;
            if (Is(property, "clip-path") && value.Contains("100%", StringComparison.Ordinal))
                return true;
            if (Is(property, "font-size") && value.TrimEnd("px emrt%") is "0")
                return true;
        }

        return false;
    }

    // "-9999px", "-999em"
    private static bool IsFarOut(ReadOnlySpan<char> value)
    {
        const int FewestDigits = 3;
        int digits = 0;
        while (1 + digits < value.Length && char.IsAsciiDigit(value[1 + digits]))
            digits++;
        return !value.IsEmpty && value[0] == '-' && digits >= FewestDigits;
    }

    /// <summary>Whether its own style strikes it out.</summary>
    public static bool IsStruckOut(IElement element) =>
        element.GetAttribute("style") is { Length: > 0 } style && style.Contains("line-through", StringComparison.OrdinalIgnoreCase);

    private static bool Is(ReadOnlySpan<char> property, string name) => property.Equals(name, StringComparison.OrdinalIgnoreCase);
}
