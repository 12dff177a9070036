namespace OnRecord.Web.Model;

/// <summary>A part of a claim's page, which can be read alone.</summary>
public enum ClaimPart
{
    Asserted,
    Contested,
    Others,
    Possibly,
    Steps,
    Roots,
    Time,
    NotCovered,
}
