namespace OnRecord.Web.Tests;

/// <summary>The tests that only read the invented affair share one desk, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class OnAffair : ICollectionFixture<AffairDesk>
{
    public const string Name = "on the invented affair";
}
