namespace OnRecord.Actors;

/// <summary>A common noun whose bearers speak and act.</summary>
internal sealed record ActorNoun(string Singular, NounClass Class, Gender Gender, bool Plural)
{
    public bool IsHuman => Class is NounClass.Office or NounClass.Source or NounClass.Person;
}
