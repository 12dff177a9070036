using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using OnRecord.Web.Serving;
using OnRecord.Web.SignIn;

namespace OnRecord.Web.Tests.SignIn;

/// <summary>A desk behind a proxy that says who comes.</summary>
public sealed class UserHeaderTests
{
    private const string Header = "X-Forwarded-User";

    private static readonly DeskOptions Options = new()
    {
        Port = 0,
        Author = "nobody in particular",
        UserHeader = Header,
        Proxies = [IPAddress.Parse("192.0.2.5")],
    };

    [Theory]
    [InlineData("127.0.0.1", "127.0.0.1:4747", true)]
    [InlineData("::ffff:127.0.0.1", "localhost:4747", true)]
    [InlineData("192.0.2.5", "desk.example", true)]
    [InlineData("192.0.2.6", "desk.example", false)]
    [InlineData("192.0.2.6", "127.0.0.1", false)]
    [InlineData("127.0.0.1", "rebound.example", false)]
    public async Task Admit_HeaderFromThere_IsBelievedOrNot(string peer, string host, bool believed)
    {
        (Visitor visitor, bool admitted) = await Come(peer, host, "Ada Brandt");

        admitted.ShouldBe(believed);
        visitor.Author.ShouldBe(believed ? "Ada Brandt" : null);
    }

    [Theory]
    [InlineData]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("a\u0007b")]
    [InlineData("Ada Brandt", "Ivo Hale")]
    public async Task Admit_NoOneNameInTheHeader_LetsNobodyIn(params string[] names)
    {
        (Visitor visitor, bool admitted) = await Come("127.0.0.1", "127.0.0.1", names);

        admitted.ShouldBeFalse();
        visitor.Name.ShouldBeNull();
    }

    [Fact]
    public async Task Desk_WithAndWithoutTheHeader_ShowsWhoComesOrSaysWhatIsMissing()
    {
        var desk = new OpenDesk(Options);
        desk.AddAffair();
        await desk.InitializeAsync();
        try
        {
            using HttpResponseMessage without = await desk.Ask("/"),
                api = await desk.Ask("/api/v1/claims"),
                form = await desk.Ask("/sign-in"),
                health = await desk.Ask("/health");
            desk.Client.DefaultRequestHeaders.Add(Header, "Ada Brandt");
            string page = await desk.Get("/review");

            without.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
            Html.Text(await without.Content.ReadAsStringAsync()).ShouldContain(Header);
            api.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
            form.StatusCode.ShouldBe(HttpStatusCode.NotFound);
            health.StatusCode.ShouldBe(HttpStatusCode.OK);
            Html.Text(page).ShouldContain("You correct as Ada Brandt");
            Html.Text(page).ShouldContain("Signed in as Ada Brandt");
            page.ShouldNotContain("/sign-out");
        }
        finally
        {
            await desk.DisposeAsync();
        }
    }

    [Fact]
    public void Build_BeyondLoopbackAndNobodyIsAsked_IsRefused() =>
        Should.Throw<ArgumentException>(() => new OpenDesk(new DeskOptions { Port = 0, Address = IPAddress.Any }));

    private static async Task<(Visitor Visitor, bool Admitted)> Come(string peer, string host, params string[] names)
    {
        await using ServiceProvider services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(new Visitor(Options))
            .AddSingleton(Options)
            .BuildServiceProvider();
        var context = new DefaultHttpContext { RequestServices = services };
        context.Connection.RemoteIpAddress = IPAddress.Parse(peer);
        context.Request.Host = new HostString(host);
        context.Request.Path = "/api/v1/claims";
        context.Request.Headers[Header] = names;
        bool admitted = false;
        await Doorkeeper.Meet(context, _ => Task.CompletedTask);
        await new Doorkeeper(Options, new DeskLog(NullLogger.Instance)).Admit(
            context,
            _ =>
            {
                admitted = true;
                return Task.CompletedTask;
            }
        );
        return (services.GetRequiredService<Visitor>(), admitted);
    }
}
