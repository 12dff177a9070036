using System.CommandLine;

namespace OnRecord.Cli.Commands;

/// <summary>The option that names a queue.</summary>
internal static class QueueOptions
{
    private const string Server = "The RabbitMQ server that holds the queue: amqp://user:password@host/vhost.";

    public static Option<string> Queue() =>
        new("--queue")
        {
            HelpName = "ADDRESS",
            Description = Server,
            Required = true,
        };

    /// <param name="otherwise">What is done without it.</param>
    public static Option<string?> QueueOr(string otherwise) => new("--queue") { HelpName = "ADDRESS", Description = $"{Server} Without it, {otherwise}." };
}
