using Npgsql;

namespace OnRecord.Storage.Postgres;

/// <summary>
/// Where a record on a PostgreSQL server is: <c>postgres://user:password@host:port/database?schema=NAME&amp;sslmode=MODE</c>. What is left out is taken from the
/// server's usual places: user of this machine, port 5432, a database of the user's name, the schema "public", the password of PGPASSWORD or of the
/// password file.
/// </summary>
public sealed class PostgresAddress
{
    private const string UsualSchema = "public";
    private const int UsualPort = 5432;

    /// <summary>Connections that one process keeps at most: a server takes some hundred in all.</summary>
    private const int MostConnections = 20;

    /// <summary>Seconds that one command may take.</summary>
    private const int LongestCommand = 600;

    private static readonly string[] Schemes = ["postgres://", "postgresql://"];

    private PostgresAddress(string name, string schema, NpgsqlConnectionStringBuilder connection) => (Name, Schema, Connection) = (name, schema, connection);

    /// <summary>The address without its password.</summary>
    public string Name { get; }

    public string Schema { get; }

    internal NpgsqlConnectionStringBuilder Connection { get; }

    public static bool Is(string record) => Schemes.Any(s => record.StartsWith(s, StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads an address.</summary>
    /// <exception cref="FormatException">It is none; the message says why, and never tells a password.</exception>
    public static PostgresAddress Parse(string address)
    {
        if (!Is(address) || !Uri.TryCreate(address, UriKind.Absolute, out Uri? uri))
            throw new FormatException("an address on a server reads postgres://user@host/database");
        string[] user = uri.UserInfo.Split(':', 2);
        var connection = new NpgsqlConnectionStringBuilder
        {
            Host = uri.Host.Length > 0 ? uri.Host.Trim('[', ']') : "localhost",
            Port = uri.Port > 0 ? uri.Port : UsualPort,
            Username = user[0].Length > 0 ? Uri.UnescapeDataString(user[0]) : Environment.UserName,
            Database = uri.AbsolutePath.Length > 1 ? Uri.UnescapeDataString(uri.AbsolutePath[1..]) : null,
            ApplicationName = "onrecord",
            MaxPoolSize = MostConnections,
            CommandTimeout = LongestCommand,
            TcpKeepAlive = true,
        };
        if (user.Length > 1)
            connection.Password = Uri.UnescapeDataString(user[1]);
        string schema = UsualSchema;
        foreach (string pair in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = pair.Split('=', 2);
            string value = parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : "";
            switch (parts[0])
            {
                case "schema":
                    schema = Identifier(value);
                    break;
                case "sslmode":
                    connection.SslMode = Enum.TryParse(value.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out SslMode mode)
                        ? mode
                        : throw new FormatException($"sslmode \"{value}\" is none of disable, allow, prefer, require, verify-ca, verify-full");
                    break;
                case "sslrootcert":
                    connection.RootCertificate = value;
                    break;
                case "host":
                    connection.Host = value;
                    break;
                default:
                    throw new FormatException($"\"{parts[0]}\" is no part of such an address; it takes schema, sslmode, sslrootcert and host");
            }
        }

        connection.Database ??= connection.Username;
        connection.SearchPath = schema;
        string name =
            $"postgres://{connection.Username}@{connection.Host}:{connection.Port}/{connection.Database}{(schema == UsualSchema ? "" : "?schema=" + schema)}";
        return new PostgresAddress(name, schema, connection);
    }

    // A name that needs no quotation marks in SQL.
    private static string Identifier(string name) =>
        name.Length is > 0 and < 64 && !char.IsAsciiDigit(name[0]) && name.All(c => c is '_' or (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            ? name
            : throw new FormatException($"\"{name}\" is no name of a schema here: small letters, digits and _, and no digit first");
}
