using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;
using OnRecord.Web.Serving;

namespace OnRecord.Web.Takeaway;

/// <summary>Draws a dossier as one HTML file, which asks for nothing, and says so itself: its policy allows its own style alone.</summary>
internal static class DossierDrawer
{
    // The element's text is written as it stands in the asset, line ends included.
    public static string Style { get; } = Encoding.UTF8.GetString(DeskAssets.Bytes("dossier.css")).ReplaceLineEndings("\n");

    public static string ContentSecurityPolicy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; base-uri 'none'; form-action 'none'";

    public static string Draw(Selection selection)
    {
        DossierPage page = new DossierBuilder(selection).Build();
        using ServiceProvider services = new ServiceCollection().BuildServiceProvider();
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        ParameterView parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(Pages.Dossier.Model)] = page });
        return renderer
            .Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<Pages.Dossier>(parameters)).ToHtmlString())
            .GetAwaiter()
            .GetResult();
    }
}
