using System.Data.Common;
using System.Net.Sockets;

namespace OnRecord.Storage.Postgres;

/// <summary>Puts what PostgreSQL reports into words that say what to do.</summary>
internal static class PostgresFaults
{
    /// <summary>The record can be read, and only not written: read-only, no right to write, full, or another writer holds it.</summary>
    public static bool IsNoPlaceToWrite(DbException fault) => fault.SqlState is "25006" or "42501" or "53100" or "55P03";

    public static StoreUnavailableException Explain(string name, DbException fault)
    {
        // States of https://www.postgresql.org/docs/current/errcodes-appendix.html
        string words = fault.SqlState switch
        {
            "28P01" or "28000" =>
                "the server does not let this user in; check the user and the password (in the address, in PGPASSWORD, or in the password file)",
            "3D000" => "the server has no such database; \"createdb NAME\" makes one",
            "42501" => "this user may not do that there; the owner of the database can grant it",
            "25006" => "the server only lets it be read",
            "53100" => "the server's disk is full; make room and try again: what was added before is safe",
            "53300" => "the server has no connection left; wait, or raise max_connections",
            "55P03" => "another program is writing to it; wait for it to finish, and try again",
            "57P01" or "57P02" or "57P03" => "the server is starting or stopping; try again: what was added before is safe",
            "42P01" or "42703" => $"tables of it are missing or are not ours ({fault.Message})",
            { Length: > 0 } state => $"PostgreSQL reports {state}: {fault.Message}",
            _ when fault.InnerException is SocketException => "no server answers there; check host and port, and that it runs",
            _ when fault.InnerException is TimeoutException or IOException =>
                "the connection was cut, or the server did not answer in time; try again: what was added before is safe",
            _ => fault.Message,
        };
        return new StoreUnavailableException(name, words, fault);
    }
}
