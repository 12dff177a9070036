namespace OnRecord.Web.Model;

/// <summary>What somebody sees who is not, or no longer, signed in at a provider.</summary>
/// <param name="Heading">What they are.</param>
/// <param name="Sentence">Why.</param>
/// <param name="Provider">How people call it.</param>
/// <param name="SignOutThere">The provider's address that ends what was begun there; null where none is offered.</param>
public sealed record DoorPage(string Heading, string Sentence, string Provider, string? SignOutThere);
