using System.Globalization;
using System.Net;
using OnRecord.Corrections;
using OnRecord.Export;
using OnRecord.Web.Serving;

namespace OnRecord.Web.SignIn;

/// <summary>A line for each sign-in, failure and correction, where the desk knows who comes: when, who, what; never the words of a report.</summary>
internal sealed class DeskLog(TextWriter messages, DeskOptions options)
{
    private string? _lastFault;

    /// <param name="subject">The provider's own id of them; null where there is no provider.</param>
    public void SignedIn(string name, IPAddress? from, string? subject = null) =>
        Write($"signed in: {name}, from {from}{(subject is null ? "" : $", subject {subject}")}");

    public void SignedOut(string name) => Write($"signed out: {name}");

    /// <param name="known">The account that was meant; null for an unknown name, which may be a password in the wrong field.</param>
    public void Failed(string? known, IPAddress? from) => Write($"not signed in: {known ?? "an unknown name"}, from {from}");

    /// <param name="from">Null where the desk itself asked whether the provider is there.</param>
    public void NotSignedIn(OpenIdFailure failure, IPAddress? from) =>
        Write($"not signed in: {failure.Code}{(from is null ? "" : $", from {from}")}{(failure.Detail.Length == 0 ? "" : $": {failure.Detail}")}");

    public void HeldOff(IPAddress? from) => Write($"too many sign-ins, from {from}");

    /// <summary>Once for each fault: every visitor meets it.</summary>
    public void CannotRead(string fault)
    {
        if (Interlocked.Exchange(ref _lastFault, fault) != fault)
            Write(fault);
    }

    public void Corrected(Visitor visitor, Correction made)
    {
        if (visitor.Name is { } name)
            Write($"corrected: {name}, {CorrectionWords.Command(made.Kind)}, {made.Id}");
    }

    private void Write(string line) =>
        messages.WriteLine(options.Clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) + " " + line);
}
