using System.Collections.Frozen;

namespace OnRecord.Web.Snapshot;

/// <summary>What of a page's mark-up is kept where the page is shown as it was: what lays out text, and nothing that acts or asks.</summary>
internal static class InertTags
{
    private static readonly FrozenSet<string> _kept = Set(
        "a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure font "
            + "footer h1 h2 h3 h4 h5 h6 header hgroup hr i ins kbd li main mark nav ol p pre q s samp section small span strike strong sub summary sup table "
            + "tbody td tfoot th thead time tr tt u ul var wbr"
    );

    private static readonly FrozenSet<string> _leftOut = Set(
        "applet audio canvas datalist embed frameset iframe math menu noembed noframes object picture plaintext script select svg template textarea title "
            + "video xmp"
    );

    private static readonly FrozenSet<string> _raw = Set("iframe noembed noframes plaintext script style textarea title xmp");

    private static readonly FrozenSet<string> _attributes = Set(
        "align alt bgcolor class color cols colspan datetime dir height id lang open rowspan span start style title valign width"
    );

    /// <summary>Whether the tag itself is written; of others only what stands inside them.</summary>
    public static bool IsKept(string name) => _kept.Contains(name);

    /// <summary>Whether what stands inside the element is left out with it.</summary>
    public static bool IsLeftOut(string name) => _leftOut.Contains(name);

    /// <summary>Whether a parser sees no tags inside the element.</summary>
    public static bool IsRaw(string name) => _raw.Contains(name);

    public static bool IsKeptAttribute(string name) => _attributes.Contains(name);

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
