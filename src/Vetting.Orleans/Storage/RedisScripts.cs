namespace Vetting.Orleans.Storage;

/// <summary>
/// The steps that a Redis takes at once. A script is atomic there, and what it writes reaches the append-only file as one
/// transaction; with <c>appendfsync always</c> it is on the disk before it is answered.
/// </summary>
/// <remarks>
/// Keys: <c>claim:ID</c> a list of records, <c>sources</c>, <c>topics</c> (versions), <c>under:TOPIC</c> ids of claims,
/// <c>topics-of:CLAIM</c>, <c>proposals:PACKAGE</c> a list, <c>package:PACKAGE</c> (commits, sequence, judgement),
/// <c>seen:PACKAGE</c> (topic to version), <c>watch:TOPIC</c> packages sorted by the version they saw, <c>behind</c> topics
/// that may have somebody behind, <c>changes</c> a stream, <c>rules</c>, <c>kept:LIST</c>. Scripts make up keys as they go: one server, or a
/// primary with replicas, and no Redis Cluster.
/// </remarks>
internal static class RedisScripts
{
    /// <summary>ARGV: rules version, number of sources, their ids and hashes, number of claims, and of each: id, hash, corrected hash or empty, 1 where it wakes, record up to its revision, number of topics, topics.</summary>
    public const string Record =
        """
        if (redis.call('HGET', 'topics', 'rules') or '0') ~= ARGV[1] then return {'rules', ''} end
        local at = 3
        local sources = {}
        for _ = 1, tonumber(ARGV[2]) do
          local known = redis.call('HGET', 'sources', ARGV[at])
          if known and known ~= ARGV[at + 1] then return {'source', ARGV[at]} end
          sources[#sources + 1] = ARGV[at]
          sources[#sources + 1] = ARGV[at + 1]
          at = at + 2
        end
        local count = tonumber(ARGV[at])
        local start = at + 1
        at = start
        local revisions = {}
        local isNew = {}
        for i = 1, count do
          local key = 'claim:' .. ARGV[at]
          local revision = redis.call('LLEN', key)
          local hash = ''
          if revision > 0 then hash = cjson.decode(redis.call('LINDEX', key, -1)).sha256 end
          if hash == ARGV[at + 1] then
            revisions[i] = revision
          elseif hash ~= ARGV[at + 2] then
            return {'claim', ARGV[at]}
          else
            revisions[i] = revision + 1
            isNew[i] = true
          end
          at = at + 6 + tonumber(ARGV[at + 5])
        end
        for i = 1, #sources, 2 do redis.call('HSET', 'sources', sources[i], sources[i + 1]) end
        local touched = {}
        at = start
        for i = 1, count do
          local topics = tonumber(ARGV[at + 5])
          if isNew[i] then
            redis.call('RPUSH', 'claim:' .. ARGV[at], ARGV[at + 4] .. revisions[i] .. '}')
            for t = at + 6, at + 5 + topics do
              redis.call('SADD', 'under:' .. ARGV[t], ARGV[at])
              redis.call('SADD', 'topics-of:' .. ARGV[at], ARGV[t])
            end
            if ARGV[at + 3] == '1' then
              for _, topic in ipairs(redis.call('SMEMBERS', 'topics-of:' .. ARGV[at])) do touched[topic] = true end
            end
          end
          at = at + 6 + topics
        end
        local result = {'', '', #revisions}
        local new = 0
        for i = 1, count do
          result[#result + 1] = revisions[i]
          if isNew[i] then new = new + 1 end
        end
        result[#result + 1] = new
        local names = {}
        for topic in pairs(touched) do names[#names + 1] = topic end
        table.sort(names)
        for _, topic in ipairs(names) do
          local version = redis.call('HINCRBY', 'topics', topic, 1)
          if redis.call('ZCOUNT', 'watch:' .. topic, '-inf', version - 1) > 0 then redis.call('SADD', 'behind', topic) end
          result[#result + 1] = topic
        end
        return result
        """;

    /// <summary>ARGV: topics. Answers of each its version, how many claims stand under it, and their newest records.</summary>
    public const string Read =
        """
        local result = {}
        for _, topic in ipairs(ARGV) do
          result[#result + 1] = tonumber(redis.call('HGET', 'topics', topic) or '0')
          local claims = redis.call('SMEMBERS', 'under:' .. topic)
          result[#result + 1] = #claims
          for _, claim in ipairs(claims) do result[#result + 1] = redis.call('LINDEX', 'claim:' .. claim, -1) end
        end
        return result
        """;

    /// <summary>ARGV: package, hash of the text, the proposal up to its revision, the package's own topic.</summary>
    public const string Propose =
        """
        local key = 'proposals:' .. ARGV[1]
        local revision = redis.call('LLEN', key)
        if revision > 0 and cjson.decode(redis.call('LINDEX', key, -1)).sha256 == ARGV[2] then return 0 end
        redis.call('RPUSH', key, ARGV[3] .. (revision + 1) .. '}')
        redis.call('HSETNX', 'package:' .. ARGV[1], 'commits', 0)
        redis.call('HSETNX', 'package:' .. ARGV[1], 'sequence', 0)
        redis.call('HSETNX', 'seen:' .. ARGV[1], ARGV[4], 0)
        redis.call('ZADD', 'watch:' .. ARGV[4], 'NX', 0, ARGV[1])
        redis.call('HINCRBY', 'topics', ARGV[4], 1)
        redis.call('SADD', 'behind', ARGV[4])
        return 1
        """;

    /// <summary>ARGV: package. Answers the newest proposal, commits, sequence, judgement, and 1 where the judgement saw everything.</summary>
    public const string Package =
        """
        local proposal = redis.call('LINDEX', 'proposals:' .. ARGV[1], -1)
        if not proposal then return {} end
        local own = redis.call('HMGET', 'package:' .. ARGV[1], 'commits', 'sequence', 'judgement')
        local isCurrent = 1
        local seen = redis.call('HGETALL', 'seen:' .. ARGV[1])
        for i = 1, #seen, 2 do
          if tonumber(seen[i + 1]) < tonumber(redis.call('HGET', 'topics', seen[i]) or '0') then isCurrent = 0 end
        end
        return {proposal, own[1], own[2], own[3] or '', isCurrent}
        """;

    /// <summary>ARGV: package, commits before, judgement, sequence or empty, change, then topics with the version seen.</summary>
    public const string Commit =
        """
        local key = 'package:' .. ARGV[1]
        if redis.call('HGET', key, 'commits') ~= ARGV[2] then return 0 end
        if ARGV[4] ~= '' and tonumber(redis.call('HGET', key, 'sequence')) + 1 ~= tonumber(ARGV[4]) then return 0 end
        redis.call('HSET', key, 'commits', tonumber(ARGV[2]) + 1, 'judgement', ARGV[3])
        if ARGV[4] ~= '' then
          redis.call('HSET', key, 'sequence', ARGV[4])
          local place = redis.call('INCR', 'change-count')
          redis.call('XADD', 'changes', place .. '-0', 'package', ARGV[1], 'sequence', ARGV[4], 'change', ARGV[5])
        end
        local seen = redis.call('HKEYS', 'seen:' .. ARGV[1])
        for _, topic in ipairs(seen) do redis.call('ZREM', 'watch:' .. topic, ARGV[1]) end
        redis.call('DEL', 'seen:' .. ARGV[1])
        local result = 2
        for i = 6, #ARGV, 2 do
          redis.call('HSET', 'seen:' .. ARGV[1], ARGV[i], ARGV[i + 1])
          redis.call('ZADD', 'watch:' .. ARGV[i], ARGV[i + 1], ARGV[1])
          if tonumber(redis.call('HGET', 'topics', ARGV[i]) or '0') > tonumber(ARGV[i + 1]) then
            redis.call('SADD', 'behind', ARGV[i])
            result = 1
          end
        end
        return result
        """;

    /// <summary>ARGV: topic, how many. Answers packages behind its newest version; the topic is no longer looked at where there is none.</summary>
    public const string Behind =
        """
        local version = tonumber(redis.call('HGET', 'topics', ARGV[1]) or '0')
        local packages = redis.call('ZRANGEBYSCORE', 'watch:' .. ARGV[1], '-inf', version - 1, 'LIMIT', 0, tonumber(ARGV[2]))
        if #packages == 0 then redis.call('SREM', 'behind', ARGV[1]) end
        return packages
        """;

    /// <summary>ARGV: hash, files, who and when. Answers the version in force.</summary>
    public const string Rules =
        """
        local version = tonumber(redis.call('HGET', 'topics', 'rules') or '0')
        if redis.call('HEXISTS', 'rules', 'version-of:' .. ARGV[1]) == 1 then return version end
        version = redis.call('HINCRBY', 'topics', 'rules', 1)
        redis.call('HSET', 'rules', 'version-of:' .. ARGV[1], version, 'files:' .. version, ARGV[2], 'by:' .. version, ARGV[3])
        if redis.call('ZCARD', 'watch:rules') > 0 then redis.call('SADD', 'behind', 'rules') end
        return version
        """;

    /// <summary>ARGV: list, key, text. Answers the text that stands.</summary>
    public const string Keep =
        """
        redis.call('HSETNX', 'kept:' .. ARGV[1], ARGV[2], ARGV[3])
        return redis.call('HGET', 'kept:' .. ARGV[1], ARGV[2])
        """;

    /// <summary>Answers what the Redis says of its disk and of its role.</summary>
    public const string Check = "return redis.call('INFO', 'persistence') .. redis.call('INFO', 'replication')";
}
