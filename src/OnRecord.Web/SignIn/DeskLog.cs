using System.Net;
using OnRecord.Corrections;
using OnRecord.Export;

namespace OnRecord.Web.SignIn;

/// <summary>An event for each sign-in, failure and correction, where the desk knows who comes: who, from where, what; never the words of a report.</summary>
internal sealed partial class DeskLog(ILogger log)
{
    private string? _lastFault;

    /// <param name="subject">The provider's own id of them; null where there is no provider.</param>
    public void SignedIn(string name, IPAddress? from, string? subject = null)
    {
        if (subject is null)
            LogSignedIn(name, from);
        else
            LogSignedInThere(name, from, subject);
    }

    [LoggerMessage(3, LogLevel.Information, "signed out: {Name}")]
    public partial void SignedOut(string name);

    /// <param name="known">The account that was meant; null for an unknown name, which may be a password in the wrong field.</param>
    public void Failed(string? known, IPAddress? from) => LogFailed(known ?? "an unknown name", from);

    /// <param name="from">Null where the desk itself asked whether the provider is there.</param>
    public void NotSignedIn(OpenIdFailure failure, IPAddress? from) => LogNotSignedIn(failure.Code, from?.ToString() ?? "the desk itself", failure.Detail);

    [LoggerMessage(6, LogLevel.Warning, "too many sign-ins, from {From}")]
    public partial void HeldOff(IPAddress? from);

    /// <summary>Once for each fault: every visitor meets it.</summary>
    public void CannotRead(string fault)
    {
        if (Interlocked.Exchange(ref _lastFault, fault) != fault)
            LogCannotRead(fault);
    }

    public void Corrected(Visitor visitor, Correction made)
    {
        if (visitor.Name is { } name)
            LogCorrected(name, CorrectionWords.Command(made.Kind), made.Id);
    }

    [LoggerMessage(1, LogLevel.Information, "signed in: {Name}, from {From}")]
    private partial void LogSignedIn(string name, IPAddress? from);

    [LoggerMessage(2, LogLevel.Information, "signed in: {Name}, from {From}, subject {Subject}")]
    private partial void LogSignedInThere(string name, IPAddress? from, string subject);

    [LoggerMessage(4, LogLevel.Warning, "not signed in: {Name}, from {From}")]
    private partial void LogFailed(string name, IPAddress? from);

    [LoggerMessage(5, LogLevel.Warning, "not signed in: {Code}, from {From}: {Detail}")]
    private partial void LogNotSignedIn(string code, string from, string detail);

    [LoggerMessage(7, LogLevel.Error, "{Fault}")]
    private partial void LogCannotRead(string fault);

    [LoggerMessage(8, LogLevel.Information, "corrected: {Name}, {What}, {Correction}")]
    private partial void LogCorrected(string name, string what, string correction);
}
