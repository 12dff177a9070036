namespace OnRecord.Web.Tests.SignIn;

/// <summary>Keeps cookies of one host as browsers do: also those whose path is not that of the page that sets them, which the framework's own jar refuses.</summary>
internal sealed class CookieJar(string authority) : DelegatingHandler(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false })
{
    private readonly Dictionary<string, string> _cookies = [];

    public IReadOnlyCollection<string> Names => _cookies.Keys;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri!.Authority != authority)
            return await base.SendAsync(request, cancellationToken);
        if (_cookies.Count > 0)
            request.Headers.Add("Cookie", string.Join("; ", _cookies.Select(c => $"{c.Key}={c.Value}")));
        HttpResponseMessage answer = await base.SendAsync(request, cancellationToken);
        foreach (string set in answer.Headers.TryGetValues("Set-Cookie", out IEnumerable<string>? all) ? all : [])
        {
            string[] cookie = set.Split(';')[0].Split('=', 2);
            if (cookie[1].Length == 0)
                _cookies.Remove(cookie[0]);
            else
                _cookies[cookie[0]] = cookie[1];
        }

        return answer;
    }
}
