using System.Net.Sockets;
using System.Security.Authentication;
using Microsoft.AspNetCore.Authentication;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace OnRecord.Web.SignIn;

/// <summary>Why nobody was signed in: a word for the log, a sentence for people, and the status of the page.</summary>
internal sealed record OpenIdFailure(string Code, string Sentence, int Status)
{
    private const int LongestDetail = 300;

    /// <summary>For whoever keeps the desk: what the framework says, on one line.</summary>
    public string Detail { get; private init; } = "";

    public static OpenIdFailure Of(Exception fault, string host)
    {
        (string code, string sentence, int status) = Name(fault, host);
        return new OpenIdFailure(code, sentence, status) { Detail = OneLine(fault.GetBaseException().Message) };
    }

    private static (string Code, string Sentence, int Status) Name(Exception fault, string host) =>
        ErrorOf(fault) switch
        {
            "access_denied" => ("access_denied", $"{host} did not sign you in: it was refused there.", StatusCodes.Status403Forbidden),
            { } error => (error, $"{host} did not sign you in; it answered “{error}”. {Keeper}", StatusCodes.Status502BadGateway),
            null when Chain(fault).Any(IsUnreachable) => (
                "unreachable",
                $"The desk can't reach {host}, which signs people in. Try again in a moment. {Keeper}",
                StatusCodes.Status503ServiceUnavailable
            ),
            null => Chain(fault).Select(f => Refused(f, host)).FirstOrDefault(r => r.Code is not null) is { Code: not null } refused
                ? (refused.Code, refused.Sentence, StatusCodes.Status403Forbidden)
                : ("not_understood", $"The desk does not understand what {host} answered. {Keeper}", StatusCodes.Status502BadGateway),
        };

    private const string Keeper = "Whoever keeps the desk finds the reason in its log.";

    private static (string? Code, string Sentence) Refused(Exception fault, string host) =>
        fault switch
        {
            SecurityTokenExpiredException or SecurityTokenNotYetValidException => (
                "expired",
                $"What {host} sent was not valid any more, or not yet. Where that happens again, the clocks of the two machines differ."
            ),
            SecurityTokenInvalidAudienceException => ("wrong_audience", $"What {host} sent was meant for another program than this desk. {Keeper}"),
            SecurityTokenInvalidIssuerException => ("wrong_issuer", $"What {host} sent was not its own. {Keeper}"),
            SecurityTokenInvalidSignatureException => ("wrong_signature", $"What {host} sent was not signed with its key. {Keeper}"),
            OpenIdConnectProtocolInvalidNonceException => ("wrong_nonce", "What came back does not belong to this sign-in. Begin again."),
            AuthenticationFailureException => ("not_begun_here", "This sign-in was not begun in this browser, or too long ago. Begin again."),
            _ => (null, ""),
        };

    // What the manager of the provider's description throws when it can't get it is no type of its own.
    private static bool IsUnreachable(Exception fault) =>
        fault is SocketException or AuthenticationException or OperationCanceledException or IOException
        || (fault is InvalidOperationException && fault.Message.StartsWith("IDX20803", StringComparison.Ordinal));

    private static string? ErrorOf(Exception fault) =>
        Chain(fault).Select(f => f.Data["error"] as string).FirstOrDefault(e => e is not null) is { } error ? OneLine(error) : null;

    private static IEnumerable<Exception> Chain(Exception? fault)
    {
        for (; fault is not null; fault = fault.InnerException)
            yield return fault;
    }

    private static string OneLine(string text) => new([.. text.Take(LongestDetail).Select(c => char.IsControl(c) ? ' ' : c)]);
}
