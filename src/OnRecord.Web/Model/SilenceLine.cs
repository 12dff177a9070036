using OnRecord.Time;

namespace OnRecord.Web.Model;

/// <summary>Somebody who was asked and did not answer, as a report tells it.</summary>
public sealed record SilenceLine(string Who, string Words, string Outlet, When? When, string Address);
