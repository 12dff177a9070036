using OnRecord.Reading.Inputs;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace OnRecord.Workers;

/// <summary>
/// The queues through which reports come to the workers of a record, on a RabbitMQ server. All are quorum queues; whatever is put into one is confirmed by the
/// server before it counts as put there.
/// </summary>
internal sealed class Broker : IAsyncDisposable
{
    /// <summary>Reports to read.</summary>
    public const string Reports = "onrecord.reports";

    /// <summary>Reports that could not be entered just now, until their delay is over.</summary>
    public const string Retry = "onrecord.retry";

    /// <summary>Reports that can't be read, each with the reason.</summary>
    public const string Parked = "onrecord.parked";

    /// <summary>The exchange to which workers write what changed in the record: by topic, <c>added</c>, <c>revised</c>, <c>reread</c> or
    /// <c>unchanged</c>.</summary>
    public const string Changes = "onrecord.changes";

    /// <summary>A report that takes its worker down with it is parked after so many workers.</summary>
    private const int MostDeliveries = 5;

    private readonly IConnection _connection;

    private Broker(string name, IConnection connection, IChannel channel) => (Name, _connection, Channel) = (name, connection, channel);

    /// <summary>The server's address without its password.</summary>
    public string Name { get; }

    internal IChannel Channel { get; }

    /// <summary>Connects, and makes the queues where there are none.</summary>
    /// <param name="address"><c>amqp://user:password@host:port/vhost</c>, or <c>amqps</c>.</param>
    /// <param name="atOnce">Messages handled at the same time.</param>
    /// <exception cref="QueueUnavailableException">The server can't be reached, or does not let the user in.</exception>
    public static async Task<Broker> ConnectAsync(string address, int atOnce, CancellationToken cancellation)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) || uri.Scheme is not ("amqp" or "amqps"))
            throw new QueueUnavailableException("amqp://…", "an address of a queue reads amqp://user:password@host/vhost");
        string name = $"{uri.Scheme}://{uri.Host}{(uri.Port > 0 ? ":" + uri.Port : "")}{uri.AbsolutePath}";
        return await Guard(
                name,
                async () =>
                {
                    var factory = new ConnectionFactory
                    {
                        Uri = uri,
                        ClientProvidedName = "onrecord",
                        AutomaticRecoveryEnabled = false,
                    };
                    IConnection connection = await factory.CreateConnectionAsync(cancellation).ConfigureAwait(false);
                    try
                    {
                        var options = new CreateChannelOptions(
                            publisherConfirmationsEnabled: true,
                            publisherConfirmationTrackingEnabled: true,
                            consumerDispatchConcurrency: (ushort)atOnce
                        );
                        IChannel channel = await connection.CreateChannelAsync(options, cancellation).ConfigureAwait(false);
                        await channel.ExchangeDeclareAsync(Changes, ExchangeType.Topic, durable: true, cancellationToken: cancellation).ConfigureAwait(false);
                        await Declare(channel, Parked, [], cancellation).ConfigureAwait(false);
                        await Declare(
                                channel,
                                Reports,
                                new()
                                {
                                    ["x-delivery-limit"] = MostDeliveries,
                                    ["x-dead-letter-exchange"] = "",
                                    ["x-dead-letter-routing-key"] = Parked,
                                },
                                cancellation
                            )
                            .ConfigureAwait(false);
                        await Declare(channel, Retry, new() { ["x-dead-letter-exchange"] = "", ["x-dead-letter-routing-key"] = Reports }, cancellation)
                            .ConfigureAwait(false);
                        return new Broker(name, connection, channel);
                    }
                    catch
                    {
                        await connection.DisposeAsync().ConfigureAwait(false);
                        throw;
                    }
                }
            )
            .ConfigureAwait(false);
    }

    /// <summary>Puts a document into the queue, and returns when the server holds it.</summary>
    /// <param name="now">By the sender's clock.</param>
    public Task SendAsync(Input input, DateTimeOffset now, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(input);
        return PublishAsync("", Reports, ReportMessage.Write(input, now), input.Bytes, cancellation);
    }

    /// <summary>How many messages wait in one of the queues.</summary>
    public Task<uint> CountAsync(string queue, CancellationToken cancellation) => Guard(Name, () => Channel.MessageCountAsync(queue, cancellation));

    /// <summary>Takes one message out of the parked ones, and tells why it is there; null when there is none.</summary>
    public Task<string?> TakeParkedAsync(CancellationToken cancellation) =>
        Guard(
            Name,
            async () =>
                await Channel.BasicGetAsync(Parked, autoAck: true, cancellation).ConfigureAwait(false) is { } message
                    ? ReportMessage.ReasonOf(message.BasicProperties) ?? "it was given to workers that ended before they had read it"
                    : null
        );

    public async ValueTask DisposeAsync()
    {
        await Channel.DisposeAsync().ConfigureAwait(false);
        await _connection.DisposeAsync().ConfigureAwait(false);
    }

    internal Task PublishAsync(string exchange, string key, BasicProperties properties, ReadOnlyMemory<byte> body, CancellationToken cancellation) =>
        Guard(
            Name,
            async () =>
            {
                await Channel.BasicPublishAsync(exchange, key, mandatory: exchange.Length == 0, properties, body, cancellation).ConfigureAwait(false);
                return true;
            }
        );

    internal static async Task<T> Guard<T>(string name, Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (BrokerUnreachableException fault)
        {
            string words =
                fault.InnerException is AuthenticationFailureException
                    ? "the server does not let this user in; check user and password"
                    : "no server answers there; check host and port, and that it runs";
            throw new QueueUnavailableException(name, words, fault);
        }
        catch (Exception fault) when (fault is OperationInterruptedException or AlreadyClosedException or PublishException or IOException)
        {
            throw new QueueUnavailableException(
                name,
                $"the server ended the connection or did not take a message ({fault.Message}); try again: what was confirmed before is kept",
                fault
            );
        }
    }

    private static async Task Declare(IChannel channel, string queue, Dictionary<string, object?> arguments, CancellationToken cancellation)
    {
        arguments["x-queue-type"] = "quorum";
        await channel
            .QueueDeclareAsync(queue, durable: true, exclusive: false, autoDelete: false, arguments, cancellationToken: cancellation)
            .ConfigureAwait(false);
    }
}
