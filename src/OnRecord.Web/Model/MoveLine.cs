using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Web.Model;

/// <summary>An actor whose position on a claim moved.</summary>
public sealed record MoveLine(string Actor, Stance From, Stance To, When? When, string Claim, string Address);
