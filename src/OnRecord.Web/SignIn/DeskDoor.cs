using System.Net;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.HttpOverrides;
using OnRecord.Web.Serving;

namespace OnRecord.Web.SignIn;

/// <summary>Sets up what the desk needs to know who comes.</summary>
internal static class DeskDoor
{
    private static readonly TimeSpan _session = TimeSpan.FromHours(12);

    /// <exception cref="ArgumentException">Other machines could open a desk that asks nobody who they are.</exception>
    public static void AddTo(IServiceCollection services, DeskOptions options)
    {
        if (!options.AsksWho && !IPAddress.IsLoopback(options.Address))
            throw new ArgumentException($"A desk at {options.Address} needs a file of users, or a proxy that says who comes.", nameof(options));
        services.AddScoped<Visitor>().AddScoped<FormSeal>().AddSingleton<SealKey>();
        if (!options.HasSessions)
            return;
        AuthenticationBuilder authentication = services
            .AddAuthentication()
            .AddCookie(cookies =>
            {
                cookies.Cookie.Name = "onrecord-desk";
                cookies.Cookie.HttpOnly = true;
                // Who comes back from a provider comes from another site; what changes anything carries a seal as well.
                cookies.Cookie.SameSite = options.OpenId is null ? SameSiteMode.Strict : SameSiteMode.Lax;
                // Without TLS nobody but this machine gets as far as to sign in.
                cookies.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                cookies.ExpireTimeSpan = _session;
                // The file of users is asked at every click, a provider only when a session begins: what it says must not hold for ever.
                cookies.SlidingExpiration = options.OpenId is null;
            });
        if (options.OpenId is { } provider)
            OpenIdDoor.AddTo(authentication, provider);
        services.Configure<KeyManagementOptions>(keys => keys.XmlRepository = new KeysInMemory());
    }

    /// <summary>What a proxy says of where somebody comes from, and whether by TLS.</summary>
    public static ForwardedHeadersOptions Forwarded(DeskOptions options)
    {
        var forwarded = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        foreach (IPAddress proxy in options.Proxies)
            forwarded.KnownProxies.Add(proxy);
        return forwarded;
    }
}
