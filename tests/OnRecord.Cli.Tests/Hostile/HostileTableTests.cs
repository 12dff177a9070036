using System.Globalization;
using System.Text;

namespace OnRecord.Cli.Tests.Hostile;

/// <summary>
/// Every kind of hostile input within its bounds, and the table of <c>docs/hostile.md</c>. Small sizes, so that it takes seconds; a quarter of the size beside
/// the whole shows what grows with the square. With ONRECORD_HOSTILE=BYTES other sizes are taken, and with ONRECORD_WRITE_DOCS=1 the table is written anew.
/// </summary>
[Collection(Alone.Name)]
public sealed class HostileTableTests
{
    private const int Small = 8 << 10,
        Part = 4;

    // The bounds of the page.
    private const double MostTimes = 100,
        MostMemory = 64,
        SecondsPerMegabyte = 2,
        MostGrowth = 12;

    // Below these a growth is noise.
    private const double LeastSeconds = 2;
    private const long LeastBytes = 256 << 20;

    private static readonly HostileKind[] Kinds =
    [
        .. HostileTexts.All,
        .. HostilePages.All,
        .. HostileArchives.All,
        .. HostileLists.All,
        .. HostileQuestions.All,
    ];

    private static readonly int Size = int.TryParse(
        Environment.GetEnvironmentVariable("ONRECORD_HOSTILE"),
        NumberStyles.None,
        CultureInfo.InvariantCulture,
        out int bytes
    )
        ? bytes
        : Small;

    [Fact]
    public void Kinds_AreAHundredAndMore_EachOnce()
    {
        Kinds.Length.ShouldBeGreaterThanOrEqualTo(100);
        Kinds.Select(k => k.ToString()).ShouldBeUnique();
    }

    [Fact]
    public void Take_EveryKind_HoldsItsBounds()
    {
        byte[] prose = HostileTexts.Prose.Make(Size);
        // Loads the models, and what is compiled at first use.
        HostileTexts.Prose.Take(HostileTexts.Prose.Make(2000));
        Effort plain = Effort.Of(() => HostileTexts.Prose.Take(prose));
        var faults = new List<string>();
        var rows = new StringBuilder();
        foreach (HostileKind kind in Kinds)
        {
            byte[] part = kind.Make(Size / Part),
                whole = kind.Make(Size);
            Effort first = Effort.Of(() => kind.Take(part)),
                all = Effort.Of(() => kind.Take(whole));
            if (Fault(first, all, plain, whole.Length) is { } fault)
                faults.Add($"{kind} of {whole.Length} bytes: {fault}");
            rows.Append(Row(kind, whole.Length, first, all, plain));
        }

        HostilePage.Check(rows.ToString(), Kinds);
        faults.ShouldBeEmpty();
    }

    private static string? Fault(Effort first, Effort all, Effort plain, int size) =>
        all.Fault
        ?? first.Fault
        ?? (
            all.Seconds > Math.Max(MostTimes * plain.Seconds, SecondsPerMegabyte * Math.Max(1, size / 1e6))
                ? $"{all.Seconds:0.0} s of processors, plain text {plain.Seconds:0.0}"
            : all.Allocated > Math.Max(MostMemory * plain.Allocated, LeastBytes) ? $"{all.Allocated >> 20} MB, plain text {plain.Allocated >> 20}"
            : all.Seconds > LeastSeconds && all.Seconds > MostGrowth * first.Seconds
                ? $"{first.Seconds:0.00} s for a {Part}th of it, {all.Seconds:0.00} for all"
            : all.Allocated > LeastBytes && all.Allocated > MostGrowth * first.Allocated
                ? $"{first.Allocated >> 20} MB for a {Part}th of it, {all.Allocated >> 20} for all"
            : null
        );

    private static string Row(HostileKind kind, int size, Effort first, Effort all, Effort plain) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"| {kind.Group} | {kind.Name} | {size:N0} | {all.Seconds:0.00} | {all.Seconds / plain.Seconds:0.00} | {all.Allocated / 1e6:0.0} | {(double)all.Allocated / plain.Allocated:0.00} | {(double)all.Allocated / Math.Max(1, first.Allocated):0.0} |\n"
        );
}
