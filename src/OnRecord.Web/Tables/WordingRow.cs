using OnRecord.Time;

namespace OnRecord.Web.Tables;

/// <summary>How one report words a happening that others word differently, on one line: <c>onrecord-wording/1</c>.</summary>
internal sealed record WordingRow
{
    public string Schema { get; init; } = "onrecord-wording/1";

    public required string Happening { get; init; }

    /// <summary>What kind of happening it is, and who takes part.</summary>
    public required string Name { get; init; }

    public When? When { get; init; }

    public required string Words { get; init; }

    /// <summary>"own", "quoted", "told".</summary>
    public required string Voice { get; init; }

    public required string Outlet { get; init; }

    /// <summary>Whose words they are told to be.</summary>
    public string? Speaker { get; init; }

    /// <summary>The address of the words on the desk.</summary>
    public required string Address { get; init; }
}
