"""Which fields of a Telegram message are content that somebody sent, and which only tell what happened in the chat."""

from __future__ import annotations

from bot.domain.messages import Attachment

ATTACHMENTS: dict[str, Attachment] = {
    # An animation and a live photo also fill `document` or `photo`, a venue also `location`: the more exact one comes first.
    "animation": Attachment.VIDEO,
    "live_photo": Attachment.PHOTO,
    "photo": Attachment.PHOTO,
    "sticker": Attachment.STICKER,
    "voice": Attachment.VOICE,
    "audio": Attachment.VOICE,
    "video": Attachment.VIDEO,
    "video_note": Attachment.VIDEO,
    "document": Attachment.DOCUMENT,
    "venue": Attachment.LOCATION,
    "location": Attachment.LOCATION,
    "contact": Attachment.CONTACT,
}
"""Field of Message (Bot API 10.1) -> what it is for us; content in other fields is OTHER."""

SERVICE_FIELDS = frozenset(
    {
        "boost_added",
        "channel_chat_created",
        "chat_background_set",
        "chat_owner_changed",
        "chat_owner_left",
        "chat_shared",
        "checklist_tasks_added",
        "checklist_tasks_done",
        "connected_website",
        "delete_chat_photo",
        "direct_message_price_changed",
        "forum_topic_closed",
        "forum_topic_created",
        "forum_topic_edited",
        "forum_topic_reopened",
        "general_forum_topic_hidden",
        "general_forum_topic_unhidden",
        "gift_upgrade_sent",
        "giveaway_completed",
        "giveaway_created",
        "group_chat_created",
        "left_chat_member",
        "managed_bot_created",
        "message_auto_delete_timer_changed",
        "migrate_from_chat_id",
        "new_chat_members",
        "new_chat_photo",
        "new_chat_title",
        "paid_message_price_changed",
        "pinned_message",
        "poll_option_added",
        "poll_option_deleted",
        "proximity_alert_triggered",
        "refunded_payment",
        "successful_payment",
        "suggested_post_approval_failed",
        "suggested_post_approved",
        "suggested_post_declined",
        "suggested_post_paid",
        "suggested_post_refunded",
        "supergroup_chat_created",
        "users_shared",
        "video_chat_ended",
        "video_chat_participants_invited",
        "video_chat_scheduled",
        "video_chat_started",
        "write_access_allowed",
    }
)
"""Fields of Message that mark a service message (Bot API 10.1): nobody expects an answer to these."""
