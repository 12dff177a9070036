using System.Collections.Immutable;
using OnRecord.Text;

namespace OnRecord.Events;

/// <summary>The events of one report, in the order of their triggers, and what was odd about them.</summary>
internal sealed record Happenings(ImmutableArray<NewsEvent> Events, ImmutableArray<Note> Notes);
