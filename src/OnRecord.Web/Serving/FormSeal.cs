using System.Security.Cryptography;
using System.Text;
using OnRecord.Web.SignIn;

namespace OnRecord.Web.Serving;

/// <summary>
/// Tells the desk's own form from one on a page elsewhere, which could otherwise make a visitor's browser send it: a random word, new each time the desk
/// opens, stands in the form and must come back. A page elsewhere can't read it. Browsers that say where a request comes from are believed as well. Their
/// word alone would not do: under the desk's Referrer-Policy a form's Origin is "null", and not every browser sends Sec-Fetch-Site to a loopback address.
/// </summary>
/// <param name="visitor">Each has a word of their own, which the others can't know.</param>
internal sealed class FormSeal(SealKey key, Visitor visitor)
{
    public const string Field = "seal";

    public string Word => key.Word(visitor.Name);

    public bool Holds(HttpRequest request, IFormCollection form) =>
        IsFromHere(request) && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(form[Field].ToString()), Encoding.UTF8.GetBytes(Word));

    private static bool IsFromHere(HttpRequest request)
    {
        string origin = request.Headers.Origin.ToString(),
            site = request.Headers["Sec-Fetch-Site"].ToString();
        return site is "" or "same-origin"
            && (origin is "" or "null" || origin.Equals($"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase));
    }
}
