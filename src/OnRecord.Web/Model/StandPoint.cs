using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Web.Model;

/// <summary>One position of an actor.</summary>
/// <param name="Speaker">Who took it, where that is one who speaks for the actor.</param>
public sealed record StandPoint(When? When, Stance Stance, string Speaker, string Outlet, string Address);
