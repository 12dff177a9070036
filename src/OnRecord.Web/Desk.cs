using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using OnRecord.Storage;
using OnRecord.Web.Serving;
using OnRecord.Web.SignIn;

namespace OnRecord.Web;

/// <summary>
/// The desk: the record as pages for people, each with a JSON twin. Nothing it serves leads or reaches outside this machine. It only reads, unless
/// <see cref="DeskOptions.AddPage"/> or <see cref="DeskOptions.Author"/> is given.
/// </summary>
public static class Desk
{
    /// <summary>Characters of an address that are read, and bytes of one that is still answered in words.</summary>
    private const int LongestAddress = 8000,
        LongestRequestLine = 256 * 1024;

    // Seconds.
    private const string RetryAfter = "20";

    // Long enough to finish the answers under way, short enough that Ctrl-C feels like it.
    private static readonly TimeSpan _farewell = TimeSpan.FromSeconds(3);

    /// <summary>Opens the desk, says where, and waits until Ctrl-C, a request to terminate, or <paramref name="cancellation"/>.</summary>
    /// <param name="store">Stays the caller's to dispose.</param>
    /// <param name="messages">Gets the address and, line by line, what went wrong.</param>
    /// <param name="opened">Called with the address when the desk is open.</param>
    /// <exception cref="IOException">The port is taken, or the address is none of this machine.</exception>
    public static async Task RunAsync(
        IRecordStore store,
        DeskOptions options,
        TextWriter messages,
        Action<string>? opened = null,
        CancellationToken cancellation = default
    )
    {
        await using WebApplication app = Build(store, options, messages);
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException fault)
        {
            throw new IOException(
                $"The desk cannot open at {options.Address} port {options.Port}: it is taken. Choose another port, or 0 for any free one.",
                fault
            );
        }
        catch (SocketException fault)
        {
            throw new IOException($"The desk cannot open at {options.Address} port {options.Port}: {fault.Message}", fault);
        }

        // The first reader need not wait for what can be read until then.
        app.Services.GetRequiredService<Shelf>().Begin();
        if (options.Log is { } log)
            new AnswerLog(log).Opened(app.Urls.Single() + "/");
        else
            await messages.WriteLineAsync($"The desk is open at {app.Urls.Single()}/  (Ctrl-C closes it)");
        opened?.Invoke(app.Urls.Single() + "/");
        await app.WaitForShutdownAsync(cancellation);
    }

    /// <summary>The desk, not yet open.</summary>
    /// <param name="messages">Gets what went wrong, line by line; nobody by default.</param>
    public static WebApplication Build(IRecordStore store, DeskOptions options, TextWriter? messages = null) =>
        Build(store, options, new LedgerShelf(), messages);

    internal static WebApplication Build(IRecordStore store, DeskOptions options, LedgerShelf ledgers, TextWriter? messages)
    {
        // An empty builder: no environment variable and no settings file beside the program can open the desk to others.
        messages = TextWriter.Synchronized(messages ?? TextWriter.Null);
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Configure(kestrel, options));
        CorrectedStore corrected = store as CorrectedStore ?? new CorrectedStore(store);
        builder.Services.AddRoutingCore().AddLogging().AddSingleton(options);
        var log = new DeskLog(options.Log ?? new LineLog(messages, options.Clock));
        DeskDoor.AddTo(builder.Services, options);
        if (options.OpenId is { } provider)
            builder.Services.AddSingleton(_ => new OpenIdDoor(provider, log));
        builder.Services.AddSingleton(services => new Shelf(
            corrected,
            ledgers,
            options,
            services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping
        ));
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = _farewell);
        WebApplication app = builder.Build();
        app.Use(Doorkeeper.Meet);
        if (options.AsksWho)
            app.UseForwardedHeaders(DeskDoor.Forwarded(options));
        app.Use(Guard.Headers);
        AnswerLog? answers = options.Log is { } events ? new AnswerLog(events) : null;
        if (answers is not null)
            app.Use(answers.Watch);
        app.Use((context, next) => Answer(context, next, options, answers, messages));
        app.Use(Twin.Strip);
        // After the addresses that a proxy forwarded are known: the provider is told where to send people back to.
        if (options.OpenId is not null)
            app.UseAuthentication();
        app.Use(new Doorkeeper(options, log).Admit);
        app.UseRouting();
        Shelf shelf = app.Services.GetRequiredService<Shelf>();
        IDisposable backlog = Measures.Backlog(shelf.Backlog);
        app.Lifetime.ApplicationStopped.Register(backlog.Dispose);
        app.Use(shelf.Bring);
        var adding = new AddingPages(shelf, options);
        adding.Map(app);
        app.Lifetime.ApplicationStopped.Register(adding.Dispose);
        var pasting = new PastingPages(options);
        pasting.Map(app);
        app.Lifetime.ApplicationStopped.Register(pasting.Dispose);
        if (options.Accounts is { } accounts)
        {
            var door = new SignInPages(accounts, log);
            door.Map(app);
            app.Lifetime.ApplicationStopped.Register(door.Dispose);
            new SignOutPage(SignInPages.Address, log).Map(app);
        }

        if (options.OpenId is not null)
        {
            OpenIdDoor door = app.Services.GetRequiredService<OpenIdDoor>();
            door.Map(app);
            app.Lifetime.ApplicationStarted.Register(() => _ = door.TryReach(app.Services));
            new SignOutPage(OpenIdDoor.OutAddress, log).Map(app);
        }

        new CorrectingPages(shelf, corrected, options, log).Map(app);
        new SavedQueryPages(shelf, store, options).Map(app);
        new Api(shelf).Map(app);
        new Health(store, options).Map(app);
        var fresh = new NewPages(shelf, store);
        fresh.Map(app);
        new ListPages(shelf).Map(app);
        new OutletRoutes(shelf).Map(app);
        new Routes(shelf, fresh).Map(app);
        return app;
    }

    private static void Configure(KestrelServerOptions kestrel, DeskOptions options)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = 0;
        kestrel.Limits.MaxRequestLineSize = LongestRequestLine;
        kestrel.Listen(new IPEndPoint(options.Address, options.Port));
    }

    private static async Task Answer(HttpContext context, RequestDelegate next, DeskOptions options, AnswerLog? answers, TextWriter messages)
    {
        // Whoever signs in here does so by a cookie, which a page under another name does not have.
        if (!options.HasSessions && !Guard.Knows(context.Request.Host, options.Address))
        {
            const string sentence = "The desk answers to the names of this machine alone; open it at the address that it printed.";
            if (Fault.IsOfApi(context.Request))
            {
                await Routes.Missing(sentence, StatusCodes.Status421MisdirectedRequest).ExecuteAsync(context);
                return;
            }

            context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
            await context.Response.WriteAsync(sentence + "\n");
            return;
        }

        if (context.Request.Path.Value?.Length + context.Request.QueryString.Value?.Length > LongestAddress)
        {
            Twin.Recognise(context);
            await Routes
                .Missing($"The address is too long: the desk reads up to {LongestAddress} characters; ask with fewer words.", StatusCodes.Status414UriTooLong)
                .ExecuteAsync(context);
            return;
        }

        if (await DeskAssets.TryServe(context))
            return;
        try
        {
            await next(context);
        }
        catch (StillReadingException wait) when (!context.Response.HasStarted)
        {
            context.Response.Headers.RetryAfter = RetryAfter;
            await Routes.Missing(wait.Message, StatusCodes.Status503ServiceUnavailable).ExecuteAsync(context);
        }
        catch (Exception fault) when (!context.RequestAborted.IsCancellationRequested && !context.Response.HasStarted)
        {
            string code = fault is StoreUnavailableException ? Measures.RecordUnavailable : Measures.Fault;
            Measures.Failed(code);
            // Whatever failed, the reader gets a page that says so and the desk stays open.
            if (answers is not null)
                answers.Failed(context, code, fault);
            else
                await messages.WriteLineAsync($"{context.Request.Path}: {fault}");
            await Routes.Missing("The desk could not make this page: " + fault.Message, StatusCodes.Status500InternalServerError).ExecuteAsync(context);
        }
    }
}
