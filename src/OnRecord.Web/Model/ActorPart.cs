namespace OnRecord.Web.Model;

/// <summary>A part of an actor's page, which can be read alone.</summary>
public enum ActorPart
{
    Positions,
    Wordings,
}
