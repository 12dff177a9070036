namespace OnRecord.Web.Model;

/// <summary>A paper, letter, ruling or plan that is told to say something.</summary>
/// <param name="Names">Every name by which it goes.</param>
/// <param name="Points">How many points it is told to make.</param>
/// <param name="Reports">In how many reports it stands.</param>
public sealed record DocumentLine(string Id, string Address, IReadOnlyList<string> Names, int Points, int Reports);
