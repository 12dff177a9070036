using OnRecord.Records;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Web.Model;

/// <summary>A position with the words that show it.</summary>
/// <param name="Told">"the Courier reported that Ada Brandt denied:".</param>
public sealed record PositionView(PositionEntry Position, ReportSummary? Report, string Address, IReadOnlyList<Fragment> Told, string Words)
{
    /// <summary>Who takes it: an actor; the report itself, in its own voice; or "speaker unknown", where somebody is told of whom it does not name.</summary>
    public string Who => Denier ?? Position.Actor ?? (Position.Statement is null ? Report?.Label ?? Position.Source : Written.NoSpeaker);

    /// <summary>When it was taken; without that, by the date of the report.</summary>
    public When? When => Position.When ?? Report?.When?.Bound;

    /// <summary>The words with those around them, where they say little by themselves.</summary>
    public Excerpt? Around { get; init; }

    /// <summary>Who alone passes it on, of somebody unknown, and denies it; null of every other position.</summary>
    public string? Denier { get; init; }

    /// <summary>Whether it is not sure enough to count.</summary>
    public bool IsUnsure { get; init; }

    /// <summary>Where it stands.</summary>
    public Stance Stance => Denier is null ? Position.Stance : Stance.Reports;

    /// <summary>"asserts it", to go on from <see cref="Who"/>.</summary>
    public string Stands =>
        Denier is not null ? "passes it on, and denies it"
        : IsUnsure ? "perhaps " + Written.Stance(Position.Stance)
        : Written.Stance(Position.Stance);

    /// <summary>Id of what it is a position on, as its report words it; null where no words of the report put it forward.</summary>
    public string? Proposition { get; init; }
}
