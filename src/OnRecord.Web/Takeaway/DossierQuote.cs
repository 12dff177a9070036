using OnRecord.Time;
using OnRecord.Web.Model;

namespace OnRecord.Web.Takeaway;

/// <summary>A passage in a dossier: who reports it of whom, the words in their surroundings, when, how sure, and in which report.</summary>
/// <param name="Report">Number of the report in the list at the end.</param>
/// <param name="Place">Code points of the report's text.</param>
/// <param name="Corrected">"after 1 correction"; null where there is none.</param>
/// <param name="Chain">Each link with what it did, from the report inwards.</param>
public sealed record DossierQuote(
    string Told,
    string Chain,
    IReadOnlyList<Excerpt> Words,
    When? When,
    double Certainty,
    int Report,
    string Place,
    string? Corrected
);
