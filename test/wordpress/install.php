<?php
/* Installs WordPress with an administrator and an author, and activates the plugin. */

define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = parse_url( $argv[1], PHP_URL_HOST ) . ':' . parse_url( $argv[1], PHP_URL_PORT );
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

wp_install( 'Gast', 'beheerder', 'beheerder@example.org', false, '', 'beheerder', 'nl_BE' );
wp_insert_user(
	array(
		'user_login' => 'auteur',
		'user_pass'  => 'auteur',
		'role'       => 'author',
	)
);
foreach ( get_users() as $user ) {
	$preferences = array( 'core/edit-post' => array( 'welcomeGuide' => false ) );
	update_user_meta( $user->ID, $wpdb->get_blog_prefix() . 'persisted_preferences', $preferences );
}
update_option( 'active_plugins', array( 'stem-check/stem-check.php' ) );
