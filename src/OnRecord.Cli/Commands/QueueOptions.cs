using System.CommandLine;

namespace OnRecord.Cli.Commands;

/// <summary>The option that names a queue.</summary>
internal static class QueueOptions
{
    public static Option<string> Queue() =>
        new("--queue")
        {
            HelpName = "ADDRESS",
            Description = "The RabbitMQ server that holds the queue: amqp://user:password@host/vhost.",
            Required = true,
        };
}
