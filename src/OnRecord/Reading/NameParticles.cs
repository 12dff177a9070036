namespace OnRecord.Reading;

/// <summary>The words that stand small in the name of a person: "Karin van den Berg".</summary>
internal static class NameParticles
{
    /// <summary>As alternatives of a regular expression.</summary>
    public const string Any = "de|van|von|der|den|bin|al|el|la|di|da|du|ben";
}
