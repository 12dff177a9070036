using System.Collections.Immutable;
using OnRecord.Language;

namespace OnRecord.Actors;

/// <summary>Who is who in one report. Actors are indices into <see cref="Actors"/>. Immutable.</summary>
internal sealed record Cast
{
    /// <summary>The actor of a token that names none. A number, and not null: a report has one for each of its tokens.</summary>
    public const int Nobody = -1;

    /// <summary>In the order of first mention; after them those who are only spoken of ("protesters", "the doctor"), whom an event may need.</summary>
    public required ImmutableArray<Actor> Actors { get; init; }

    /// <summary>How many of <see cref="Actors"/> are more than spoken of.</summary>
    public required int Principals { get; init; }

    /// <summary>By statement: the actors that its source stands for, pronouns and omitted subjects resolved; empty when the speaker is unknown.</summary>
    public required ImmutableArray<ImmutableArray<int>> Speakers { get; init; }

    /// <summary>By statement: the actors addressed.</summary>
    public required ImmutableArray<ImmutableArray<int>> Addressees { get; init; }

    /// <summary>By statement: the actors through whom it reached the report, outermost first.</summary>
    public required ImmutableArray<ImmutableArray<int>> Via { get; init; }

    /// <summary>By token: the actor of the innermost mention that covers it, or <see cref="Nobody"/>.</summary>
    public required ImmutableArray<int> AtToken { get; init; }

    /// <summary>By token: the actor that is named there in passing ("a Karsian ship", "in Karsia"), or <see cref="Nobody"/>.</summary>
    public ImmutableArray<int> Aside { get; init; } = [];

    /// <summary>The actor named at a token in passing; null when none is.</summary>
    public int? AsideAt(int token) => token < Aside.Length && Aside[token] is >= 0 and var actor ? actor : null;

    /// <summary>The actors mentioned inside <paramref name="range"/>, each once, in order.</summary>
    public ImmutableArray<int> In(TokenRange range)
    {
        var found = ImmutableArray.CreateBuilder<int>();
        for (int i = range.Start; i < range.End; i++)
            if (AtToken[i] >= 0 && !found.Contains(AtToken[i]))
                found.Add(AtToken[i]);
        return found.ToImmutable();
    }
}
